/** Where the font files are that exports read: WOFF, which is unpacked without WebAssembly. */
import sansLatin400 from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff?url'
import sansLatin600 from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff?url'
import sansCyrillic400 from '@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff?url'
import sansCyrillic600 from '@fontsource/noto-sans/files/noto-sans-cyrillic-600-normal.woff?url'
import sansExtended400 from '@fontsource/noto-sans/files/noto-sans-cyrillic-ext-400-normal.woff?url'
import sansExtended600 from '@fontsource/noto-sans/files/noto-sans-cyrillic-ext-600-normal.woff?url'
import serifLatin400 from '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff?url'
import serifLatin600 from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff?url'
import serifCyrillic400 from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-400-normal.woff?url'
import serifCyrillic600 from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-600-normal.woff?url'
import serifExtended400 from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-ext-400-normal.woff?url'
import serifExtended600 from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-ext-600-normal.woff?url'

/** By the names of `FONT_FILES`. */
export const FONT_URLS: ReadonlyMap<string, string> = new Map([
  ['noto-sans-latin-400-normal.woff', sansLatin400],
  ['noto-sans-latin-600-normal.woff', sansLatin600],
  ['noto-sans-cyrillic-400-normal.woff', sansCyrillic400],
  ['noto-sans-cyrillic-600-normal.woff', sansCyrillic600],
  ['noto-sans-cyrillic-ext-400-normal.woff', sansExtended400],
  ['noto-sans-cyrillic-ext-600-normal.woff', sansExtended600],
  ['source-serif-4-latin-400-normal.woff', serifLatin400],
  ['source-serif-4-latin-600-normal.woff', serifLatin600],
  ['source-serif-4-cyrillic-400-normal.woff', serifCyrillic400],
  ['source-serif-4-cyrillic-600-normal.woff', serifCyrillic600],
  ['source-serif-4-cyrillic-ext-400-normal.woff', serifExtended400],
  ['source-serif-4-cyrillic-ext-600-normal.woff', serifExtended600],
])
