package vn.tonghop.source;

import java.nio.charset.Charset;

/**
 * How a text file is written.
 *
 * @param charset its encoding
 * @param bomBytes bytes of a byte order mark before the text
 * @param compose tones are separate characters: fields are brought to NFC
 * @param separator between fields
 * @param skippedLines 1 when the first line only names the separator, else 0
 */
record CsvDialect(
    Charset charset, int bomBytes, boolean compose, char separator, int skippedLines) {}
