/**
 * What lets anyone check a document: fingerprints and the codes printed on it. Called by the modules that issue
 * documents and by the pages that verify them.
 */
@NullMarked
package kz.zholdanym.documents.proof;

import org.jspecify.annotations.NullMarked;
