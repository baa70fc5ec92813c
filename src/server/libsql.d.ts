// Stands for the types of `libsql` (tsconfig.json, `paths`): its own would bring those of Node into a project of web standards.
declare const Database: new (path: string) => unknown;
export { Database as default };
