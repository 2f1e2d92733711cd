/**
 * htmlparser2's streaming parser. The package may have no runtime dependencies,
 * so the build replaces this file by a bundle of what it names (gulpfile.js).
 */
export { Parser } from 'htmlparser2';
