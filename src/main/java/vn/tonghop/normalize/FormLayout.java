package vn.tonghop.normalize;

record FormLayout() {}
