/** A document whose reading goes step by step, each a small part of the work. */
interface Steps {
  reading(): Generator<undefined>;
}

/** Reads a document to its end at once. */
export function readAtOnce<Document extends Steps>(document: Document): Document {
  const steps = document.reading();
  while (steps.next().done !== true);
  return document;
}

/** The longest stretch of work without a break, in milliseconds. */
const slice = 8;

/** Reads a document in slices, letting others work between them. */
export async function readInSlices<Document extends Steps>(document: Document): Promise<Document> {
  const steps = document.reading();
  for (let began = Date.now(); steps.next().done !== true;) {
    if (Date.now() - began < slice) continue;
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
    began = Date.now();
  }
  return document;
}
