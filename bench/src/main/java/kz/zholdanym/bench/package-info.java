/** What the parts that everything else waits for cost. Nothing calls this. */
@NullMarked
package kz.zholdanym.bench;

import org.jspecify.annotations.NullMarked;
