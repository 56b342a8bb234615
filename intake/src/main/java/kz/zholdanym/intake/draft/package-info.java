/** An appeal in the making: kept between pages and devices until it is filed or forgotten. Called by the pages only. */
@NullMarked
package kz.zholdanym.intake.draft;

import org.jspecify.annotations.NullMarked;
