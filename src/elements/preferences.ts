export function definePreferences(): void {}
