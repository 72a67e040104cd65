package vn.tonghop.pictures;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * Lays pictures side by side and keeps them in the fewest bytes that texts and bars need: the
 * commonest colours only. The same pixels give the same bytes.
 *
 * <p>{@code java SmallPicture.java RESULT.png FRAME PICTURE.png…}; FRAME: pixels of white around
 * each picture, which then gets a thin line, or 0.
 */
public final class SmallPicture {

  private static final int COLOURS = 96;
  private static final Color LINE = new Color(0xb8bec4);

  private SmallPicture() {}

  public static void main(String[] arguments) throws IOException {
    List<BufferedImage> pictures = new ArrayList<>();
    for (int i = 2; i < arguments.length; i++) {
      pictures.add(ImageIO.read(new File(arguments[i])));
    }
    BufferedImage together = sideBySide(pictures, Integer.parseInt(arguments[1]));
    ImageIO.write(withFewColours(together), "png", new File(arguments[0]));
  }

  private static BufferedImage sideBySide(List<BufferedImage> pictures, int frame) {
    int width = pictures.stream().mapToInt(p -> p.getWidth() + 2 * frame).sum();
    int height = pictures.stream().mapToInt(p -> p.getHeight() + 2 * frame).max().orElseThrow();
    BufferedImage all = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = all.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    int left = 0;
    for (BufferedImage picture : pictures) {
      pen.drawImage(picture, left + frame, frame, null);
      if (frame > 0) {
        pen.setColor(LINE);
        pen.drawRect(left + frame - 1, frame - 1, picture.getWidth() + 1, picture.getHeight() + 1);
      }
      left += picture.getWidth() + 2 * frame;
    }
    pen.dispose();
    return all;
  }

  /** Each pixel in the nearest of the commonest colours. */
  static BufferedImage withFewColours(BufferedImage picture) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
    int[] palette = commonest(pixels);
    Map<Integer, Integer> nearest = new HashMap<>();
    BufferedImage small =
        new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, model(palette));
    for (int i = 0; i < pixels.length; i++) {
      int index = nearest.computeIfAbsent(pixels[i], colour -> nearest(palette, colour));
      small.getRaster().setSample(i % width, i / width, 0, index);
    }
    return small;
  }

  private static int[] commonest(int[] pixels) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int pixel : pixels) {
      counts.merge(pixel & 0xffffff, 1, Integer::sum);
    }
    List<Integer> palette = new ArrayList<>();
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .filter(colour -> isFarFrom(palette, colour))
        .limit(COLOURS)
        .forEach(palette::add);
    return palette.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Shades hardly different from one that is there would push out rarer colours. */
  private static boolean isFarFrom(List<Integer> palette, int colour) {
    return palette.stream().allMatch(other -> distance(other, colour) > 150);
  }

  private static int nearest(int[] palette, int colour) {
    int best = 0;
    for (int i = 1; i < palette.length; i++) {
      if (distance(palette[i], colour) < distance(palette[best], colour)) {
        best = i;
      }
    }
    return best;
  }

  private static int distance(int a, int b) {
    int red = (a >> 16 & 255) - (b >> 16 & 255);
    int green = (a >> 8 & 255) - (b >> 8 & 255);
    int blue = (a & 255) - (b & 255);
    return red * red + green * green + blue * blue;
  }

  private static IndexColorModel model(int[] palette) {
    byte[] red = new byte[palette.length];
    byte[] green = new byte[palette.length];
    byte[] blue = new byte[palette.length];
    for (int i = 0; i < palette.length; i++) {
      red[i] = (byte) (palette[i] >> 16);
      green[i] = (byte) (palette[i] >> 8);
      blue[i] = (byte) palette[i];
    }
    return new IndexColorModel(8, palette.length, red, green, blue);
  }
}
