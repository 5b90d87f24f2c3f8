import { wordsOf } from '../words';

/** Whether a module, a project's own perhaps, speaks HTTP by its name: `../utils/ApiError`. */
export function speaksOfHttp(module: string): boolean {
  return /\b(?:\w*http\w*|asp net|wsgi|asgi|www|oauth2?|webhooks?|endpoints?|api|rest|fetch|axios|dio|requests?|\w*responses?|server|controllers?|handlers?|routes?|routers?|middlewares?|super(?:agent|test)|undici)\b/.test(
    wordsOf(module),
  );
}

/** Whether a module runs other programs, which end with a status: `node:child_process`, `execa`. */
export function runsPrograms(module: string): boolean {
  return /\b(?:child process|subprocess|execa)\b/.test(wordsOf(module));
}
