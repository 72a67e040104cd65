package vn.tonghop.normalize;

record TableLayout() {}
