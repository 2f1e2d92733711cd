/**
 * postal-mime's address parser and RFC 2047 decoder. The package may have no runtime
 * dependencies, so the build replaces this file by a bundle of what it names (gulpfile.js).
 */
export { addressParser, decodeWords } from 'postal-mime';
