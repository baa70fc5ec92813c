/** Who asks for it. A rule is named, not interpreted: whether a page keeps it, its own lawyers say. */
export const rules = {
  edpb: 'EDPB Cookie Banner Taskforce report of 17 January 2023',
  patterns: 'EDPB Guidelines 03/2022 on deceptive design patterns',
  cnil: 'CNIL recommendation 2020-092',
  garante: 'Garante guidelines of 10 June 2021',
  aepd: 'AEPD guide on cookies of July 2023',
  ccpa: 'CCPA regulations § 7004(a)(2), symmetry in choice',
  contrast: 'WCAG 2.2, 1.4.3',
  target: 'WCAG 2.2, 2.5.8',
} as const;
