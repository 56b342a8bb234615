package kz.zholdanym.intake.courtfile;

import java.util.Optional;

/**
 * What an employee asks for, as typed.
 *
 * @param reason why the file leaves the portal, such as the number of the court's request
 * @param language code of the language of the contents and of what surrounds the documents
 * @param identified whether the identification numbers of the parties stand in it in full
 */
public record CourtFileOrder(String reason, Optional<String> language, boolean identified) {}
