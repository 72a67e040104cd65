package vn.tonghop.app;

import java.io.IOException;

/** Takes text for people paragraph by paragraph. */
interface Page {

  void blank() throws IOException;

  /** The title of a part. */
  void heading(String text) throws IOException;

  /** A paragraph that begins at a column, from 0. */
  void paragraph(int indent, String text) throws IOException;
}
