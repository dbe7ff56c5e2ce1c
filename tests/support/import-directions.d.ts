/** What TypeScript needs to know of the rule beside this, which ESLint loads as plain JavaScript. */
export declare const ROOMS: Readonly<Record<string, readonly string[]>>
