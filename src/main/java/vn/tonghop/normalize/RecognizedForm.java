package vn.tonghop.normalize;

import vn.tonghop.outline.Form;
import vn.tonghop.submission.SheetSource;

/** A sheet that holds a form of the outline, its columns found. */
public final class RecognizedForm {

  private final Form form;
  private final SheetSource sheet;
  private final FormLayout layout;

  RecognizedForm(Form form, SheetSource sheet, FormLayout layout) {
    this.form = form;
    this.sheet = sheet;
    this.layout = layout;
  }

  public Form form() {
    return form;
  }

  public SheetSource sheet() {
    return sheet;
  }

  FormLayout layout() {
    return layout;
  }
}
