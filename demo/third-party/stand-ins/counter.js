// STAND-IN for a counter that stands in a page without a gate: it says that it was asked for.
document.documentElement.dataset.counted = new Date().toISOString();
