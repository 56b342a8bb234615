package kz.zholdanym.intake.forwarding;

import java.util.List;

/**
 * Where an appeal, or a part of it, goes; nothing in it has been checked.
 *
 * @param body name of the competent body
 * @param legalBasis by which it is competent: prosecution bodies do not act for others (article 5(4))
 * @param requests the requests that go there, one a line; empty for the whole appeal
 */
public record ForwardingOrder(String body, String legalBasis, List<String> requests, String reasons) {}
