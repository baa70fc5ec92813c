/** What a designer chooses from, where the library leaves it open. */
export const families = [
  { label: 'The system’s', value: 'system-ui, sans-serif' },
  { label: 'Neutral sans', value: "'Helvetica Neue', Arial, 'Liberation Sans', sans-serif" },
  { label: 'Warm sans', value: "'Avenir Next', 'Segoe UI', Cantarell, 'DejaVu Sans Condensed', sans-serif" },
  { label: 'Book serif', value: "'Iowan Old Style', Palatino, Georgia, 'DejaVu Serif Condensed', serif" },
  { label: 'Sharp serif', value: "Didot, 'Bodoni MT', 'Times New Roman', 'Liberation Serif', serif" },
  { label: 'Typewriter', value: "ui-monospace, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace" },
];

export const shadows = [
  { label: 'None', value: 'none' },
  { label: 'Hairline', value: '0 0 0 1px #0000002e' },
  { label: 'Soft', value: '0 0 0 1px #0000000f, 0 12px 40px #0000002e' },
  { label: 'High', value: '0 0 0 1px #00000014, 0 24px 80px #00000059' },
  { label: 'Hard', value: '6px 6px 0 #000000d9' },
];

/** Of a page in the frame; Desktop is shrunk where the window has no room for it. */
export const devices = [
  { label: 'Phone', value: 390 },
  { label: 'Tablet', value: 820 },
  { label: 'Desktop', value: 1280 },
];

export const visits = [
  { value: 'first', label: 'First visit' },
  { value: 'returning', label: 'Returning visitor' },
  { value: 'preferences', label: 'Preferences open' },
  { value: 'embeds', label: 'At an embed' },
  { value: 'closed', label: 'Banner closed' },
];
