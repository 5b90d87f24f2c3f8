/** What is said of an answer before its code: "should return", "fails with a". */
const verbs =
  'return|render|answer|respond|reply|throw|raise|yield|give|get|send|fail|reject|produce|result|redirect|end';
/** What a sentence, as of a comment, begins with: "Returns". */
const first = '[Rr]eturns?|[Aa]nswers?|[Rr]esponds?|[Rr]eplies|[Tt]hrows?|[Rr]aises?|[Ss]ends?';
export const answered = new RegExp(
  `\\b(?:[Ss]hould|[Mm]ust|to|will|can|does|and|it|that) ["'\`]?(?:${verbs})["'\`]?(?: with| in)?(?: an?)?(?: HTTP)? ["'\`]?$|\\b(?:(?:${verbs})(?:e?s|ing|e?d)|${first})(?: with| in)?(?: an?)?(?: HTTP)? ["'\`]?$`,
);
/** What such a code is followed by: "404 when", "404 HTTP error". */
export const answeredSo =
  /^["'`]?(?:$|["'`.,;:)\\]| %| - [A-Z]| (?:when|if|unless|for|on|with|without|and|or|but|from|to|at|as|because|instead|HTTP|errors?|responses?|status)\b)/;
