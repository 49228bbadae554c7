package jp.madoguchi.linesimulator.phone;

import jp.madoguchi.linesimulator.directory.Person;

/** The person whose phone this browser plays. */
record PhoneHolder(Person person) {

}
