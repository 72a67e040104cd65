package vn.tonghop.app;

import vn.tonghop.source.PartFile;

/** A file with the SHA-256 (hex) of its bytes. */
record HashedFile(PartFile file, String sha256) {}
