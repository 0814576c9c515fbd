/**
 * What a value must be, as data:
 * - a letter: `s` text, `n` number, `i` whole number, `b` true or false, `d` calendar day, `t` instant, `z` time zone,
 *   `c` currency, `k` country, `*` anything;
 * - `=one|other`: one of these words; `null`, `true`, `false`: that value;
 * - `[shape]`: a list of it; `[shape, shape, …]`: either of them;
 * - `{ name: shape, 'name?': shape }`: an object that has these members, the marked ones only if it likes; more may be
 *   in it, since a newer service can say more. `{ '*': shape }`: an object whose every member fits.
 */
export type Shape = Kind | `=${string}` | boolean | null | readonly Shape[] | { readonly [name: string]: Shape };

export type Kind = 's' | 'n' | 'i' | 'b' | 'd' | 't' | 'z' | 'c' | 'k' | '*';
