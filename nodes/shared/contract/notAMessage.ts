import { shapeOf } from './warnings';

/** Thrown for something that is no message at all because it is not an object. */
export class NotAMessageError extends Error {
  /** How to solve it, for the person who built the flow. */
  readonly description =
    'Message Location must name the field that contains the HighLevel message. Leave it empty if the node follows HighLevel Message Trigger.';

  /**
   * @param came what was found instead of a message
   * @param where the place that was looked in, as it reads after "in"
   */
  constructor(came: unknown, where = 'the item') {
    const isNothing = came === undefined || came === null || came === '';
    const problem = isNothing ? "it's empty" : `it contains ${shapeOf(came)} instead of a message`;
    super(`No message found in ${where}: ${problem}.`);
    this.name = 'NotAMessageError';
  }
}
