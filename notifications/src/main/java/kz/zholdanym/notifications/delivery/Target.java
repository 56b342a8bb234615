package kz.zholdanym.notifications.delivery;

import kz.zholdanym.notifications.ledger.DisclosedAddress;

/** One address a step goes to, and what the evidence may say of it. Personal data. */
record Target(String address, DisclosedAddress disclosed) {

    @Override
    public String toString() {
        return "Target[" + disclosed.masked() + "]";
    }
}
