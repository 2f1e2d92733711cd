/**
 * htmlparser2's tokenizer. The package may have no runtime dependencies,
 * so the build replaces this file by a bundle of what it names (gulpfile.js).
 */
export { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
