import { openView } from "../../platform/tabs";
import { mount } from "../mount";
import { WelcomeView } from "./welcome-view";

void mount(<WelcomeView door={{ openOptions: (hash) => void openView("options", hash) }} />, "welcome_title");
