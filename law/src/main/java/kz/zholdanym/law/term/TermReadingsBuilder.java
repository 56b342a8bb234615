package kz.zholdanym.law.term;

import kz.zholdanym.law.term.TermReadings.ComplaintReceipt;
import kz.zholdanym.law.term.TermReadings.DayOfEvent;
import kz.zholdanym.law.term.TermReadings.ExtensionBase;
import kz.zholdanym.law.term.TermReadings.ExtensionCount;
import kz.zholdanym.law.term.TermReadings.InspectionEffect;
import kz.zholdanym.law.term.TermReadings.MonthLength;
import kz.zholdanym.law.term.TermReadings.RollOver;
import kz.zholdanym.law.term.TermReadings.Start;

/** Builds {@link TermReadings} that differ from others in some questions; each method is named for its component. */
public final class TermReadingsBuilder {

    private DayOfEvent dayOfEvent;
    private Start start;
    private RollOver filingLastDay;
    private RollOver dutyLastDay;
    private RollOver capLastDay;
    private MonthLength monthLength;
    private ExtensionBase extensionBase;
    private ExtensionCount extensionCount;
    private InspectionEffect inspectionEffect;
    private int interimReplyWorkingDays;
    private ComplaintReceipt complaintReceipt;
    private DayOfEvent dayOfInspectionStart;

    TermReadingsBuilder(TermReadings readings) {
        dayOfEvent = readings.dayOfEvent();
        start = readings.start();
        filingLastDay = readings.filingLastDay();
        dutyLastDay = readings.dutyLastDay();
        capLastDay = readings.capLastDay();
        monthLength = readings.monthLength();
        extensionBase = readings.extensionBase();
        extensionCount = readings.extensionCount();
        inspectionEffect = readings.inspectionEffect();
        interimReplyWorkingDays = readings.interimReplyWorkingDays();
        complaintReceipt = readings.complaintReceipt();
        dayOfInspectionStart = readings.dayOfInspectionStart();
    }

    public TermReadingsBuilder dayOfEvent(DayOfEvent reading) {
        dayOfEvent = reading;
        return this;
    }

    public TermReadingsBuilder start(Start reading) {
        start = reading;
        return this;
    }

    public TermReadingsBuilder filingLastDay(RollOver reading) {
        filingLastDay = reading;
        return this;
    }

    public TermReadingsBuilder dutyLastDay(RollOver reading) {
        dutyLastDay = reading;
        return this;
    }

    public TermReadingsBuilder capLastDay(RollOver reading) {
        capLastDay = reading;
        return this;
    }

    public TermReadingsBuilder monthLength(MonthLength reading) {
        monthLength = reading;
        return this;
    }

    public TermReadingsBuilder extensionBase(ExtensionBase reading) {
        extensionBase = reading;
        return this;
    }

    public TermReadingsBuilder extensionCount(ExtensionCount reading) {
        extensionCount = reading;
        return this;
    }

    public TermReadingsBuilder inspectionEffect(InspectionEffect reading) {
        inspectionEffect = reading;
        return this;
    }

    public TermReadingsBuilder interimReplyWorkingDays(int reading) {
        interimReplyWorkingDays = reading;
        return this;
    }

    public TermReadingsBuilder complaintReceipt(ComplaintReceipt reading) {
        complaintReceipt = reading;
        return this;
    }

    public TermReadingsBuilder dayOfInspectionStart(DayOfEvent reading) {
        dayOfInspectionStart = reading;
        return this;
    }

    public TermReadings build() {
        return new TermReadings(
                dayOfEvent,
                start,
                filingLastDay,
                dutyLastDay,
                capLastDay,
                monthLength,
                extensionBase,
                extensionCount,
                inspectionEffect,
                interimReplyWorkingDays,
                complaintReceipt,
                dayOfInspectionStart);
    }
}
