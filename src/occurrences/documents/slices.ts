/** A document whose reading goes step by step, each a small part of the work. */
interface Steps {
  reading(): Generator<undefined>;
}

/** Reads a document to its end at once. */
export function readAtOnce<Document extends Steps>(document: Document): Document {
  answerOf(document.reading());
  return document;
}

/** Takes all steps at once. */
export function answerOf<Answer>(steps: Generator<undefined, Answer>): Answer {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The longest stretch of work without a break, in milliseconds. */
const slice = 8;

/** Reads a document in slices, letting others work between them. */
export async function readInSlices<Document extends Steps>(document: Document): Promise<Document> {
  await inSlices(document.reading(), () => true);
  return document;
}

/** Takes steps in slices, letting others work between them, for as long as they are wanted. */
export async function inSlices(
  steps: Generator<undefined>,
  isWanted: () => boolean,
): Promise<void> {
  for (let began = Date.now(); isWanted() && steps.next().done !== true;) {
    if (Date.now() - began < slice) continue;
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
    began = Date.now();
  }
}
