/** What a trained reading model is asked and what it answers. */

/** Two texts of different outlets, in either order. */
export interface TextPair {
  readonly a: string;
  readonly b: string;
}

/** What the model says of a pair, in log-odds, before calibration. */
export interface Reading {
  /** That both texts report a fact in common. */
  readonly same: number;
  /** That they contradict each other or one is a later state, given a fact in common. */
  readonly differ: number;
}

/** A trained model that reads two texts beside each other. */
export interface Reader {
  /** Name of the model that the fitted weights belong to. */
  readonly model: string;
  /**
   * Answers in the order of the questions; the answer depends on the two texts alone, not on their order nor on the other
   * questions. Null for each question that lies beyond the reader's bound.
   */
  read(questions: readonly TextPair[]): Promise<readonly (Reading | null)[]>;
}
