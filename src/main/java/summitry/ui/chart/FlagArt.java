package summitry.ui.chart;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Ellipse;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.transform.Transform;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A flag drawn from its file: groups, paths, circles and ellipses with fills and strokes, which is all those files use. */
final class FlagArt {
    private FlagArt() {}

    /** How children are painted unless they say otherwise. */
    private record Ink(Paint fill, Paint stroke, double strokeWidth) {
        Ink of(Element element) {
            return new Ink(paint(element.getAttribute("fill"), fill),
                    paint(element.getAttribute("stroke"), stroke),
                    number(element, "stroke-width", strokeWidth));
        }

        private static Paint paint(String value, Paint inherited) {
            return value.isEmpty()
                    ? inherited
                    : value.equals("none") ? Color.TRANSPARENT : Color.web(value.toLowerCase(Locale.ROOT));
        }
    }

    /** The flag of a two-letter code as shapes, scaled so that it is {@code height} high; clipped to its cloth. */
    static Group draw(String code, double height) {
        Element svg = read(code);
        String[] box = svg.getAttribute("viewBox").split(" ", -1);
        double x = Double.parseDouble(box[0]);
        double y = Double.parseDouble(box[1]);
        double clothWidth = Double.parseDouble(box[2]);
        double clothHeight = Double.parseDouble(box[3]);
        List<Shape> shapes = new ArrayList<>();
        collect(svg, new Ink(Color.BLACK, Color.TRANSPARENT, 1), shapes);
        Group cloth = new Group();
        cloth.getChildren().addAll(shapes);
        cloth.setClip(new Rectangle(x, y, clothWidth, clothHeight));
        double scale = height / clothHeight;
        cloth.getTransforms().setAll(Transform.scale(scale, scale),
                Transform.translate(-x, -y));
        return new Group(cloth);
    }

    private static void collect(Element parent, Ink inherited, List<Shape> shapes) {
        Ink ink = inherited.of(parent);
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                switch (element.getTagName()) {
                    case "g" -> collect(element, ink, shapes);
                    case "path" -> {
                        SVGPath path = new SVGPath();
                        path.setContent(element.getAttribute("d"));
                        shapes.add(painted(path, ink.of(element), element));
                    }
                    case "circle" ->
                        shapes.add(painted(new Circle(number(element, "cx", 0), number(element, "cy", 0),
                                number(element, "r", 0)), ink.of(element), element));
                    case "ellipse" -> shapes.add(painted(new Ellipse(number(element, "cx", 0),
                            number(element, "cy", 0), number(element, "rx", 0), number(element, "ry", 0)),
                            ink.of(element), element));
                    default -> throw new IllegalStateException(
                            "a flag has an element (%s); it may have g, path, circle and ellipse."
                                    .formatted(element.getTagName()));
                }
            }
        }
    }

    private static Shape painted(Shape shape, Ink ink, Element element) {
        shape.setFill(ink.fill());
        shape.setStroke(ink.stroke().equals(Color.TRANSPARENT) ? null : ink.stroke());
        shape.setStrokeWidth(ink.strokeWidth());
        shape.setOpacity(number(element, "opacity", 1));
        return shape;
    }

    private static double number(Element element, String name, double otherwise) {
        String value = element.getAttribute(name);
        return value.isEmpty() ? otherwise : Double.parseDouble(value);
    }

    private static Element read(String code) {
        try (InputStream in = FlagArt.class.getResourceAsStream("/assets/flags/" + code + ".svg")) {
            if (in == null) {
                throw new IllegalArgumentException("flag (%s) is not among the flags.".formatted(code));
            }
            return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(in)
                    .getDocumentElement();
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("flag (%s) cannot be read.".formatted(code), e);
        }
    }
}
