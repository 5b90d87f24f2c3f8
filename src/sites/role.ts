/** What the program does with a status code at the site where it is written. */
export type Role = 'emit' | 'declare' | 'mock' | 'assert' | 'consume' | 'config' | 'text';
