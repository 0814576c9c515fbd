/** Goes into the record of each statement, with the name of the element; a test holds it against package.json. */
export const VERSION = '0.1.0';
