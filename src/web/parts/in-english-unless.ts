/** Marks words as English where they are not told in the language of the page, so that they are read out as such. */
export function inEnglishUnless(isTold: boolean): { readonly lang?: 'en'; readonly dir?: 'auto' } {
  return isTold ? {} : { lang: 'en', dir: 'auto' }
}
