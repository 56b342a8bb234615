${view.reason!"—"} ${view.reason???c}
