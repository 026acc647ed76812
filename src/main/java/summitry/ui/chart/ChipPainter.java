package summitry.ui.chart;

import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.TextAlignment;
import summitry.figure.Mark;
import summitry.figure.Tone;
import summitry.figure.Type;
import summitry.figure.Weight;
import summitry.model.Response;
import summitry.ui.theme.Fonts;
import summitry.ui.theme.Palette;

/** Draws parties and small signs. Every sign has its own shape, so that none speaks by colour alone. */
final class ChipPainter {
    /** The smallest readable code, in pixels. */
    private static final double LEAST = 8;

    private final GraphicsContext canvas;
    private final Palette palette;
    private final double zoom;
    private final double density;

    ChipPainter(GraphicsContext canvas, Palette palette, double zoom, double density) {
        this.zoom = zoom;
        this.canvas = canvas;
        this.palette = palette;
        this.density = density;
    }

    void chip(Mark.Chip chip) {
        double radius = chip.radius();
        disc(chip.x(), chip.y(), radius + 1, Tone.BACKGROUND);
        Optional<Image> flag = Flags.disc(chip.flag(), (int) Math.ceil(radius * 2 * zoom * density));
        if (flag.isPresent()) {
            flag(chip, flag.get());
        } else {
            badge(chip.code(), chip.x(), chip.y(), radius);
        }
        boolean counts = chip.response() != Response.NONE;
        ring(chip.x(), chip.y(), radius + 2.1, counts ? Tone.mark(chip.shape()) : Tone.BLOC_GREY, 2.2);
        ring(chip.x(), chip.y(), radius + 3.4, counts ? Tone.text(chip.shape()) : Tone.EDGE, 0.5);
        if (chip.selected()) {
            ring(chip.x(), chip.y(), radius + 6.6, Tone.INK, 2);
        }
        badge(chip);
    }

    /** A disc with the code of a party without a flag; with its first letter where the code would be too small to read. */
    private void badge(String code, double x, double y, double radius) {
        double size = Math.min(radius * 0.95, radius * 1.6 / Type.width(code, 1, Weight.BOLD));
        boolean readable = size * zoom >= LEAST;
        disc(x, y, radius, Tone.INK_2);
        canvas.setFill(palette.of(Tone.BACKGROUND));
        canvas.setFont(Fonts.of(Weight.BOLD, readable ? size : radius));
        canvas.setTextAlign(TextAlignment.CENTER);
        canvas.fillText(readable ? code : code.substring(0, Math.min(1, code.length())), x,
                y + radius * 0.34);
    }

    private void flag(Mark.Chip chip, Image picture) {
        double radius = chip.radius();
        canvas.setGlobalAlpha(chip.response() == Response.NONE ? 0.45 : 1);
        canvas.drawImage(picture, chip.x() - radius, chip.y() - radius, 2 * radius, 2 * radius);
        canvas.setGlobalAlpha(1);
    }

    private void badge(Mark.Chip chip) {
        double size = Math.clamp(chip.radius() * 0.42, 4.5, 8);
        double x = chip.x() + chip.radius() * 0.78;
        double y = chip.y() + chip.radius() * 0.78;
        if (chip.response() == Response.OBJECT) {
            glyph(Mark.Sign.BLOCKED, x, y, size, Tone.NO);
        } else if (chip.response() == Response.RESERVE) {
            glyph(Mark.Sign.RESERVED, x, y, size, Tone.INK_2);
        }
    }

    void glyph(Mark.Sign sign, double x, double y, double radius, Tone tone) {
        canvas.setLineCap(StrokeLineCap.ROUND);
        switch (sign) {
            case ADOPTED -> {
                disc(x, y, radius, tone);
                tick(x, y, radius);
            }
            case OPEN -> ring(x, y, radius - 0.8, tone, 1.4);
            case BLOCKED -> {
                canvas.setFill(palette.of(Tone.BACKGROUND));
                canvas.fillRoundRect(x - radius - 1, y - radius - 1, 2 * radius + 2, 2 * radius + 2, 4, 4);
                canvas.setFill(palette.of(tone));
                canvas.fillRoundRect(x - radius, y - radius, 2 * radius, 2 * radius, 3, 3);
                cross(x, y, radius * 0.45);
            }
            case RESERVED -> {
                disc(x, y, radius + 1, Tone.BACKGROUND);
                ring(x, y, radius - 0.6, tone, 1.2);
                canvas.setFill(palette.of(tone));
                canvas.fillArc(x - radius, y - radius, 2 * radius, 2 * radius, -90, 180, ArcType.CHORD);
            }
            case UP -> triangle(x, y, radius, -1, tone);
            case DOWN, POINTER -> triangle(x, y, radius, 1, tone);
        }
    }

    private void tick(double x, double y, double radius) {
        canvas.setStroke(palette.of(Tone.BACKGROUND));
        canvas.setLineWidth(Math.max(1.2, radius * 0.28));
        canvas.strokePolyline(new double[]{x - radius * 0.42, x - radius * 0.1, x + radius * 0.45},
                new double[]{y + radius * 0.02, y + radius * 0.34, y - radius * 0.34}, 3);
    }

    private void cross(double x, double y, double arm) {
        canvas.setStroke(palette.of(Tone.BACKGROUND));
        canvas.setLineWidth(1.4);
        canvas.strokeLine(x - arm, y - arm, x + arm, y + arm);
        canvas.strokeLine(x - arm, y + arm, x + arm, y - arm);
    }

    private void triangle(double x, double y, double radius, int direction, Tone tone) {
        canvas.setFill(palette.of(tone));
        canvas.fillPolygon(new double[]{x - radius, x + radius, x},
                new double[]{y - direction * radius * 0.6, y - direction * radius * 0.6,
                    y + direction * radius},
                3);
    }

    /** The shape of a bloc with a rim in its text tone, which shows even where the fill is pale. */
    void shape(Mark.Shape mark) {
        Color fill = palette.of(mark.hollow() ? Tone.BACKGROUND : Tone.mark(mark.shape()));
        double x = mark.x();
        double y = mark.y();
        double r = mark.radius();
        canvas.setFill(fill);
        canvas.setStroke(palette.of(Tone.text(mark.shape())));
        canvas.setLineWidth(0.9);
        switch (mark.shape()) {
            case CIRCLE, RING -> {
                canvas.fillOval(x - r, y - r, 2 * r, 2 * r);
                canvas.strokeOval(x - r, y - r, 2 * r, 2 * r);
            }
            case SQUARE -> {
                double h = r * 0.9;
                canvas.fillRect(x - h, y - h, 2 * h, 2 * h);
                canvas.strokeRect(x - h, y - h, 2 * h, 2 * h);
            }
            case TRIANGLE -> polygon(new double[]{x - 1.1 * r, x + 1.1 * r, x},
                    new double[]{y + 0.85 * r, y + 0.85 * r, y - 1.1 * r});
            case DIAMOND -> polygon(new double[]{x - 1.2 * r, x, x + 1.2 * r, x},
                    new double[]{y, y - 1.2 * r, y, y + 1.2 * r});
        }
    }

    private void polygon(double[] xs, double[] ys) {
        canvas.fillPolygon(xs, ys, xs.length);
        canvas.strokePolygon(xs, ys, xs.length);
    }

    private void disc(double x, double y, double radius, Tone tone) {
        canvas.setFill(palette.of(tone));
        canvas.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private void ring(double x, double y, double radius, Tone tone, double width) {
        canvas.setStroke(palette.of(tone));
        canvas.setLineWidth(width);
        canvas.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}
