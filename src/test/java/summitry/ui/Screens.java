package summitry.ui;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import summitry.ui.theme.Theme;

/** Runs code on the JavaFX thread and takes pictures of scenes, without a display. */
public final class Screens {
    private static final int SECONDS = 60;
    private static boolean started;

    private Screens() {}

    /** Starts JavaFX once; it stays alive between the tests of a process. */
    public static synchronized void start() {
        if (started) {
            return;
        }
        CountDownLatch ready = new CountDownLatch(1);
        try {
            Platform.startup(ready::countDown);
        } catch (IllegalStateException alreadyRunning) {
            ready.countDown();
        }
        try {
            if (!ready.await(SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("JavaFX did not start.");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        Platform.setImplicitExit(false);
        started = true;
    }

    /** Runs a task on the JavaFX thread and returns what it returns; its exception is the test's. */
    public static <T> T onFx(Callable<T> task) {
        start();
        FutureTask<T> future = new FutureTask<>(task);
        Platform.runLater(future);
        try {
            return future.get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    /** Lays a view out in a scene of the given size and theme, and returns its picture. */
    public static Image picture(Supplier<? extends Parent> view, Theme theme, int width, int height) {
        return onFx(() -> {
            Scene scene = new Scene(view.get(), width, height);
            theme.dress(scene);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return scene.snapshot(new WritableImage(width, height));
        });
    }

    /** Takes a picture into {@code target/screens/<name>.png}. */
    public static Image shoot(Supplier<? extends Parent> view, Theme theme, int width, int height,
            String name) {
        Image image = picture(view, theme, width, height);
        write(image, Path.of("target", "screens", name + ".png"));
        return image;
    }

    /** Writes a picture as an 8-bit RGBA PNG. */
    public static void write(Image image, Path file) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0,
                width);
        try {
            Files.createDirectories(file.getParent());
            try (OutputStream out = Files.newOutputStream(file)) {
                out.write(new byte[]{(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
                chunk(out, "IHDR", header(width, height));
                chunk(out, "IDAT", packed(argb, width, height));
                chunk(out, "IEND", new byte[0]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] header(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        data.writeInt(width);
        data.writeInt(height);
        data.write(new byte[]{8, 6, 0, 0, 0});
        return bytes.toByteArray();
    }

    private static byte[] packed(int[] argb, int width, int height) throws IOException {
        byte[] rows = new byte[height * (1 + 4 * width)];
        int o = 0;
        for (int y = 0; y < height; y++) {
            rows[o++] = 0;
            for (int x = 0; x < width; x++) {
                int pixel = argb[y * width + x];
                rows[o++] = (byte) (pixel >> 16);
                rows[o++] = (byte) (pixel >> 8);
                rows[o++] = (byte) pixel;
                rows[o++] = (byte) (pixel >>> 24);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflate = new DeflaterOutputStream(bytes,
                new Deflater(Deflater.BEST_SPEED))) {
            deflate.write(rows);
        }
        return bytes.toByteArray();
    }

    private static void chunk(OutputStream out, String type, byte[] content) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(content);
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(content.length);
        data.write(name);
        data.write(content);
        data.writeInt((int) crc.getValue());
        data.flush();
    }
}
