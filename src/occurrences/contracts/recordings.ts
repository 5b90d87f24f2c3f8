import { copyOf } from '../../syntax/words';
import type { Frame, Recording, Sighting } from './outline';

/** An object whose members are noted while it is read. */
export interface OpenRecording {
  readonly frame: Frame;
  readonly recording: Recording;
  readonly sightings: readonly Sighting[];
  readonly definition: string | null;
  /** It is kept for a code that it may have among others of its members, and let go where it is long. */
  readonly isAsked: boolean;
}

/** An object of a response is no longer than this before its last member, where nothing else tells that it is one. */
const longestAsked = 4_000;

/** The objects around the place where a reader stands whose members are noted, the innermost last. */
export class Recordings {
  private readonly open: OpenRecording[] = [];

  get isEmpty(): boolean {
    return this.open.length === 0;
  }

  /** The one of a frame, if that is the innermost that is noted. */
  of(frame: Frame): OpenRecording | null {
    const top = this.open.at(-1);
    return top?.frame === frame ? top : null;
  }

  begin(recording: OpenRecording): void {
    this.open.push(recording);
  }

  /** Ends the one of a frame, if there is one. */
  end(frame: Frame): OpenRecording | null {
    const ended = this.of(frame);
    if (ended) this.open.pop();
    return ended;
  }

  /** Notes a member of the object in a frame, which is one below a member of the object around, too. */
  note(name: string, start: number, frame: Frame): void {
    const own = this.of(frame);
    const around = this.open.at(own ? -2 : -1);
    if (own) {
      const blank = { text: null, value: null, children: [], childColumn: null };
      own.recording.members.push({ name: copyOf(name), start, end: start, ...blank });
    }
    if (around?.frame === frame.parent)
      around.recording.members.at(-1)?.children.push(copyOf(name));
  }

  /** Lets go of the outermost objects that go on for long at a place, and may be the whole document. */
  letGo(at: number): void {
    const isLong = ({ isAsked, recording }: OpenRecording) =>
      isAsked && at - recording.start > longestAsked;
    while (this.open[0] && isLong(this.open[0])) this.open.shift();
  }
}
