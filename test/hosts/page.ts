/**
 * The functions that run in VS Code's page, not here. Each is sent there alone, as text, so it can
 * use nothing but its parameter and the page.
 */

/** A point of the page, in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

interface Box extends Point {
  width: number;
  height: number;
}

interface Line {
  textContent: string;
  getBoundingClientRect(): Box;
}

/** The little of the DOM used here. The project leaves out its types: the engine must see no DOM. */
declare const document: {
  querySelectorAll(selector: string): Iterable<Line>;
  createTreeWalker(root: Line, kind: number): { nextNode(): { data: string } | null };
  createRange(): {
    setStart(node: object, offset: number): void;
    setEnd(node: object, offset: number): void;
    getBoundingClientRect(): Box;
  };
};

declare function getComputedStyle(element: object): { color: string };

/** The colour that an element's text has, as `rgb(…)`. */
export function colour(element: object): string {
  return getComputedStyle(element).color;
}

/** How wide the pictures are in themselves: 0 where one cannot be shown. */
export function pictureWidths(pictures: readonly object[]): number[] {
  return pictures.map((picture) => (picture as { naturalWidth: number }).naturalWidth);
}

/** The lines of code one sees, from top to bottom; the page holds them in another order. */
export function visibleText(): string {
  return [...document.querySelectorAll('.editor-instance .view-line')]
    .sort((a, b) => a.getBoundingClientRect().y - b.getBoundingClientRect().y)
    .map((line) => line.textContent.replaceAll('\u00a0', ' '))
    .join('\n');
}

/** The middle of `text` in one of the lines one sees, however many tokens it spans. */
export function findText(text: string): Point | undefined {
  for (const line of document.querySelectorAll('.editor-instance .view-line')) {
    const start = line.textContent.replaceAll('\u00a0', ' ').indexOf(text);
    if (start < 0) continue;
    const end = start + text.length;
    const range = document.createRange();
    const walker = document.createTreeWalker(line, 4 /* text nodes */);
    let offset = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const next = offset + node.data.length;
      if (start >= offset && start < next) range.setStart(node, start - offset);
      if (end > offset && end <= next) range.setEnd(node, end - offset);
      offset = next;
    }
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }
  return undefined;
}
