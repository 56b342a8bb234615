/** What the module's tables need: ids, the clock, migrations. No business rule lives here. */
@NullMarked
package kz.zholdanym.intake.persistence;

import org.jspecify.annotations.NullMarked;
