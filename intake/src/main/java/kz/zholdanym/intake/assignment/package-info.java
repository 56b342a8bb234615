/** Putting a prosecutor in charge of many appeals at once. Called by the desk of both portals; each appeal is decided by itself. */
@NullMarked
package kz.zholdanym.intake.assignment;

import org.jspecify.annotations.NullMarked;
