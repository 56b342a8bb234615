package kz.zholdanym.web.form;

/** One of several answers to a question, with its words in the reader's language. */
public record Option(String value, String label) {}
