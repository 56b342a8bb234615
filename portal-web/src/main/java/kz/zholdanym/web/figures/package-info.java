/** How sending goes, for administrators: charts, each with its table. */
@NullMarked
package kz.zholdanym.web.figures;

import org.jspecify.annotations.NullMarked;
