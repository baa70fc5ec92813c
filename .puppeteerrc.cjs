// pa11y brings puppeteer along, which would download a browser. The tests find one by themselves (test/browser.mjs).
module.exports = { skipDownload: true };
