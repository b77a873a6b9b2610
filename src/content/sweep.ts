import { sweep } from "./registry";
import { world } from "./world";

// Runs in open pages after an update: Firefox ends the scripts of the version before without a word to them.
if (!world().isVisited?.()) sweep(document);
