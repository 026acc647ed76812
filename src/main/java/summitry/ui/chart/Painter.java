package summitry.ui.chart;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.TextAlignment;
import summitry.figure.Figure;
import summitry.figure.Mark;
import summitry.figure.Spot;
import summitry.figure.Tone;
import summitry.ui.theme.Fonts;
import summitry.ui.theme.Palette;

/** Draws the marks of a figure on a canvas. */
final class Painter {
    private final GraphicsContext canvas;
    private final Palette palette;
    private final double zoom;
    private final ChipPainter chips;

    /**
     * A painter on a canvas that is already scaled by {@code zoom}.
     *
     * @param density device pixels a pixel of the canvas, for the pictures of flags
     */
    Painter(GraphicsContext canvas, Palette palette, double zoom, double density) {
        this.zoom = zoom;
        this.canvas = canvas;
        this.palette = palette;
        this.chips = new ChipPainter(canvas, palette, zoom, density);
    }

    void draw(Figure figure) {
        canvas.setTextBaseline(VPos.BASELINE);
        canvas.setLineJoin(StrokeLineJoin.ROUND);
        for (Mark mark : figure.marks()) {
            switch (mark) {
                case Mark.Line line -> line(line);
                case Mark.Box box -> box(box);
                case Mark.Hatch hatch -> hatch(hatch);
                case Mark.Label label -> label(label);
                case Mark.Upright upright -> upright(upright);
                case Mark.Area area -> area(area);
                case Mark.Shape shape -> chips.shape(shape);
                case Mark.Glyph glyph ->
                    chips.glyph(glyph.sign(), glyph.x(), glyph.y(), glyph.radius(), glyph.tone());
                case Mark.Chip chip -> chips.chip(chip);
            }
        }
    }

    /** The ring of the keyboard around a spot. */
    void cursor(Spot spot) {
        canvas.setStroke(palette.of(Tone.FOCUS));
        canvas.setLineWidth(2);
        canvas.strokeRoundRect(spot.x() + 1, spot.y() + 1, spot.width() - 2, spot.height() - 2, 8, 8);
    }

    private void line(Mark.Line line) {
        canvas.setGlobalAlpha(line.opacity());
        canvas.setStroke(palette.of(line.tone()));
        canvas.setLineWidth(line.width());
        switch (line.dash()) {
            case SOLID -> canvas.setLineDashes();
            case DASHED -> canvas.setLineDashes(4, 3);
            case DOTTED -> canvas.setLineDashes(2, 2.5);
        }
        canvas.setLineCap(line.dash() == Mark.Dash.SOLID ? StrokeLineCap.ROUND : StrokeLineCap.BUTT);
        List<Mark.Point> points = line.points();
        double[] xs = new double[points.size()];
        double[] ys = new double[points.size()];
        boolean upright = points.stream().allMatch(p -> p.x() == points.getFirst().x());
        boolean level = points.stream().allMatch(p -> p.y() == points.getFirst().y());
        for (int i = 0; i < xs.length; i++) {
            // hairlines stand on whole pixels, so that they are sharp
            xs[i] = upright ? crisp(points.get(i).x(), line.width()) : points.get(i).x();
            ys[i] = level ? crisp(points.get(i).y(), line.width()) : points.get(i).y();
        }
        canvas.strokePolyline(xs, ys, xs.length);
        canvas.setLineDashes();
        canvas.setGlobalAlpha(1);
    }

    private static double crisp(double at, double width) {
        return Math.round(width) % 2 == 1 ? Math.floor(at) + 0.5 : Math.round(at);
    }

    private void box(Mark.Box box) {
        double arc = 2 * box.radius();
        if (box.fill() != Tone.NONE) {
            canvas.setFill(palette.of(box.fill()));
            canvas.fillRoundRect(box.x(), box.y(), box.width(), box.height(), arc, arc);
        }
        if (box.edge() != Tone.NONE) {
            canvas.setStroke(palette.of(box.edge()));
            canvas.setLineWidth(1.2);
            canvas.strokeRoundRect(box.x() + 0.6, box.y() + 0.6, Math.max(0, box.width() - 1.2),
                    Math.max(0, box.height() - 1.2), arc, arc);
        }
    }

    private void area(Mark.Area area) {
        canvas.setFillRule(FillRule.EVEN_ODD);
        canvas.beginPath();
        for (List<Mark.Point> ring : area.rings()) {
            for (int i = 0; i < ring.size(); i++) {
                if (i == 0) {
                    canvas.moveTo(ring.get(i).x(), ring.get(i).y());
                } else {
                    canvas.lineTo(ring.get(i).x(), ring.get(i).y());
                }
            }
            canvas.closePath();
        }
        canvas.setGlobalAlpha(area.opacity());
        canvas.setFill(palette.of(area.fill()));
        canvas.fill();
        canvas.setGlobalAlpha(1);
        if (area.edge() != Tone.NONE) {
            canvas.setStroke(palette.of(area.edge()));
            canvas.setLineWidth(area.width());
            canvas.stroke();
        }
    }

    private void upright(Mark.Upright label) {
        canvas.save();
        canvas.setTransform(1, 0, 0, 1, 0, 0);
        canvas.translate(label.x() * zoom, label.y() * zoom);
        canvas.rotate(-90);
        canvas.setFont(Fonts.of(label.weight(), label.size() * zoom));
        canvas.setTextAlign(TextAlignment.LEFT);
        canvas.setFill(palette.of(label.tone()));
        canvas.fillText(label.text(), 0, 0);
        canvas.restore();
    }

    private void hatch(Mark.Hatch hatch) {
        Color colour = palette.of(hatch.tone());
        canvas.setFill(colour.deriveColor(0, 1, 1, 0.07));
        canvas.fillRect(hatch.x(), hatch.y(), hatch.width(), hatch.height());
        canvas.setStroke(colour.deriveColor(0, 1, 1, 0.26));
        canvas.setLineWidth(0.9);
        double bottom = hatch.y() + hatch.height();
        double right = hatch.x() + hatch.width();
        for (double foot = hatch.x() - hatch.height() + 7; foot < right; foot += 7) {
            // from (foot, bottom) up and to the right at 45 degrees, as far as the box reaches
            double from = Math.max(foot, hatch.x());
            double to = Math.min(foot + hatch.height(), right);
            canvas.strokeLine(from, bottom - (from - foot), to, bottom - (to - foot));
        }
    }

    /** Texts are set in their final size, since glyphs that are scaled afterwards look uneven. */
    private void label(Mark.Label label) {
        canvas.save();
        canvas.setTransform(1, 0, 0, 1, 0, 0);
        canvas.setFont(Fonts.of(label.weight(), label.size() * zoom));
        canvas.setTextAlign(switch (label.align()) {
            case LEFT -> TextAlignment.LEFT;
            case CENTRE -> TextAlignment.CENTER;
            case RIGHT -> TextAlignment.RIGHT;
        });
        double x = label.x() * zoom;
        double y = label.y() * zoom;
        if (label.halo()) {
            canvas.setStroke(palette.of(Tone.BACKGROUND));
            canvas.setLineWidth(3 * zoom);
            canvas.strokeText(label.text(), x, y);
        }
        canvas.setFill(palette.of(label.tone()));
        canvas.fillText(label.text(), x, y);
        canvas.restore();
    }
}
