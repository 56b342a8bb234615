package kz.zholdanym.intake.answer;

import kz.zholdanym.law.language.LocalizedText;

/** An act of legislation that answers refer to. */
public record LegalAct(String code, LocalizedText name) {}
