/**
 * postal-mime's decoder of RFC 2047 encoded words (`=?utf-8?Q?J=C3=B6rg?=`). The package may have
 * no runtime dependencies, so the build replaces this file by a bundle of what it names (gulpfile.js).
 */
export { decodeWords } from 'postal-mime';
