/**
 * Looking up appeals at the desk: by number, by applicant and by words of subject and text, within what the employee may
 * see. Called by the pages and by the API.
 */
@NullMarked
package kz.zholdanym.intake.search;

import org.jspecify.annotations.NullMarked;
