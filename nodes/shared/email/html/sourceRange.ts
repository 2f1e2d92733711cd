/** A part of an email's body: a half-open range of character offsets. */
export interface SourceRange {
  start: number;
  end: number;
}
