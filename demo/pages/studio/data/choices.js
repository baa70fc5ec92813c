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
  { label: 'Soft', value: '0 2px 6px #0000000f, 0 16px 48px #00000029' },
  { label: 'High', value: '0 0 0 1px #00000014, 0 24px 80px #00000059' },
  { label: 'Hard', value: '6px 6px 0 #000000d9' },
];

export const outlines = [
  { label: 'None', value: 'none' },
  { label: 'Hairline', value: '1px solid light-dark(#0000001a, #ffffff26)' },
  { label: 'Heavy', value: '3px solid light-dark(#17181c, #f1f2f4)' },
];

/** Of the title; `em` is the size that the library gives it. */
export const titles = [
  { label: 'As the text', value: '650 1em/1.25 system-ui, sans-serif' },
  { label: 'Serif', value: "500 1.125em/1.2 Georgia, 'Times New Roman', serif" },
  { label: 'Fixed width', value: '700 1em/1.3 ui-monospace, monospace' },
];

export const backdrops = [
  { label: 'Dim', value: '#0c0e1480' },
  { label: 'Dark', value: '#0c0e14cc' },
  { label: 'None', value: '#00000000' },
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
