/**
 * A hundred appeals for the demo, led through the services by which everybody decides. Nothing here runs unless the settings
 * {@code portal.demo} and {@code portal.demo.cases} are both true and no appeal was ever filed.
 */
@NullMarked
package kz.zholdanym.intake.demo;

import org.jspecify.annotations.NullMarked;
