package org.omuz.agency;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Wording of agencies, people and accounts. */
@MessageBundle("agency")
public interface AgencyMessages {
    @Message("A password alone can be guessed, seen or found. With a second step nobody signs in as you who does not also hold your telephone or device. Administrators must have one; everybody may.")
    String secondFactorWhy();

    @Message("One-time code")
    String secondFactorCode();

    @Message("An application on your telephone shows six digits, new every half minute. It needs no line. You type them after the password.")
    String secondFactorCodeWhat();

    @Message("Set up one-time codes")
    String secondFactorCodeSetUp();

    @Message("Passkey")
    String secondFactorPasskey();

    @Message("The lock of this device (finger, face or PIN) or a security key confirms that it is you.")
    String secondFactorPasskeyWhat();

    @Message("Add a passkey")
    String secondFactorPasskeySetUp();

    @Message("Telephone or key lost? The centre’s administrator takes the second step away, and you set it up anew.")
    String secondFactorLost();

    @Message("Your account is not known here yet")
    String welcomeTitle();

    @Message("You are signed in as {account}, but no person of the centre's register belongs to this account, or it has no role. It therefore opens nothing yet.")
    String welcomeWhat(String account);

    @Message("Ask your agency's training manager or the centre's administrator to check the personnel number and e-mail address that the register holds for you. Tell them the account name above.")
    String welcomeWhom();

    @Message("Try again")
    String welcomeAgain();

    @Message("Please fill this in.")
    String faultRequired();

    @Message("This is too long: at most {most} characters fit here.")
    String faultTooLong(String most);

    @Message("A name has letters, apostrophes, hyphens, dots and spaces only.")
    String faultNotAName();

    @Message("A name cannot have emoji or pictures.")
    String faultEmoji();

    @Message("There is an invisible control character in it. Type it again by hand.")
    String faultControl();

    @Message("This begins like a spreadsheet formula (= + - @). Write it as plain text.")
    String faultFormula();

    @Message("These letters belong to another script than this field is for.")
    String faultOtherScript();

    @Message("A personnel number has letters, digits, dots, hyphens and underscores, without spaces.")
    String faultNotANumber();

    @Message("This is not an e-mail address.")
    String faultNotAnEmail();

    @Message("A date is needed, written as 2026-11-22 or 22.11.2026.")
    String faultNotADate();

    @Message("Only F or M, or nothing.")
    String faultUnknownSex();

    @Message("Only en, ru, tg or prs.")
    String faultUnknownLanguage();

    @Message("There is no agency with this code.")
    String faultUnknownAgency();

    @Message("Please choose a country.")
    String faultUnknownCountry();

    @Message("This agency has no duty station with this code.")
    String faultUnknownStation();

    @Message("The framework has no role profile with this code or title.")
    String faultUnknownRole();

    @Message("A code has Latin letters, digits, dots, hyphens and underscores.")
    String faultNotACode();

    @Message("Another person has this personnel number.")
    String faultNumberTaken();

    @Message("Another person has this e-mail address.")
    String faultEmailTaken();

    @Message("This code is in use already.")
    String faultCodeTaken();

    @Message("An earlier row of the file has the same.")
    String faultTwiceInFile();

    @Message("This is before the posting that it would end began.")
    String faultTooEarly();

    @Message("The person serves there in this role already.")
    String faultSamePosting();

    @Message("Agencies, people and what is to be done next.")
    String centreAbout();

    @Message("The countries were not taken: {path} has errors.")
    String centreFileBroken(String path);

    @Message("Next")
    String nextThings();

    @Message("No country is known yet. The content brings a list.")
    String noCountries();

    @Message("Take countries from the content")
    String takeCountries();

    @Message("No agency is recorded yet. People belong to agencies, so begin there.")
    String noAgencies();

    @Message("Nobody is recorded yet. Import the staff from a CSV or XLSX file.")
    String noPeople();

    @Message("Everybody has an account. Nothing is waiting.")
    String nothingToDo();

    @Message("People without an account: {count}.")
    String peopleWithoutAccount(String count);

    @Message("People without a posting: {count}.")
    String peopleWithoutPosting(String count);

    @Message("Last import {at}: added {added}, changed {changed}.")
    String lastImport(String at, String added, String changed);

    @Message("No file has been imported yet.")
    String neverImported();

    @Message("People")
    String people();

    @Message("All people")
    String allPeople();

    @Message("without a posting")
    String noLastingPosting();

    @Message("People: {count}")
    String peopleCounted(String count);

    @Message("Agencies")
    String agencies();

    @Message("All agencies")
    String allAgencies();

    @Message("Training")
    String training();

    @Message("Exercise plans")
    String exercisePlans();

    @Message("Certificates and records")
    String proof();

    @Message("on the page of the person")
    String evidenceWhere();

    @Message("Agency")
    String agency();

    @Message("Duty stations")
    String stations();

    @Message("Duty station")
    String station();

    @Message("Countries")
    String countries();

    @Message("Country")
    String country();

    @Message("New agency")
    String newAgency();

    @Message("Change the agency")
    String editAgency();

    @Message("New duty station")
    String newStation();

    @Message("Change the duty station")
    String editStation();

    @Message("This agency has no duty station yet.")
    String noStations();

    @Message("Serving there")
    String serving();

    @Message("Code")
    String code();

    @Message("Short and lasting, at most 20 characters: files and certificates refer to it.")
    String codeHint();

    @Message("Name")
    String name();

    @Message("Name in English")
    String nameEnglish();

    @Message("Name in Russian")
    String nameRussian();

    @Message("Name in Tajik")
    String nameTajik();

    @Message("Name in Dari")
    String nameDari();

    @Message("Change")
    String edit();

    @Message("New person")
    String newPerson();

    @Message("Change the person")
    String editPerson();

    @Message("Personnel number")
    String number();

    @Message("As in the agency's own register; the user name of the account is made of it.")
    String numberHint();

    @Message("Family name")
    String familyName();

    @Message("Given name")
    String givenName();

    @Message("Whole name in Latin letters")
    String nameLatin();

    @Message("As in the passport; certificates in English print it.")
    String nameLatinHint();

    @Message("Whole name in Arabic letters")
    String nameArabic();

    @Message("Certificates in Dari print it.")
    String nameArabicHint();

    @Message("Rank or title")
    String rank();

    @Message("E-mail")
    String email();

    @Message("Links an existing account, if Keycloak has verified the address.")
    String emailHint();

    @Message("Sex")
    String sex();

    @Message("Female")
    String female();

    @Message("Male")
    String male();

    @Message("Not stated")
    String notStated();

    @Message("Particulars")
    String details();

    @Message("Name or number")
    String nameOrNumber();

    @Message("Role")
    String role();

    @Message("All")
    String all();

    @Message("Order by")
    String sort();

    @Message("Nobody matches. Clear the filter, import people from a file or add a person.")
    String nobodyFound();

    @Message("Posting")
    String posting();

    @Message("Postings")
    String postings();

    @Message("Not posted anywhere yet. Role profile and station decide what this person needs to hold.")
    String noPostings();

    @Message("since {date}")
    String since(String date);

    @Message("End the posting")
    String endPosting();

    @Message("Last day")
    String lastDay();

    @Message("First day")
    String firstDay();

    @Message("New posting")
    String newPosting();

    @Message("The posting that lasts until now ends the day before")
    String instead();

    @Message("Post")
    String post();

    @Message("There are no role profiles yet: import the framework first.")
    String noRoles();

    @Message("Account")
    String account();

    @Message("Has an account")
    String hasAccount();

    @Message("No account")
    String hasNoAccount();

    @Message("Create an account")
    String createAccount();

    @Message("Create accounts")
    String createAccounts();

    @Message("Create accounts for {count} people")
    String createAccountsFor(String count);

    @Message("Everybody has an account.")
    String everybodyHasAccount();

    @Message("The user name is the personnel number in small letters. At the first sign-in the person must choose a password of their own.")
    String accountsHow();

    @Message("Who has no account")
    String whoHasNone();

    @Message("The account was created.")
    String accountCreated();

    @Message("This account has not been used yet. It has a new temporary password; the earlier one does not work any more.")
    String accountRenewed();

    @Message("Give a new temporary password")
    String renewPassword();

    @Message("For somebody who never signed in and lost the password. Once the person has chosen an own one, it is changed in Keycloak only.")
    String renewPasswordAbout();

    @Message("Another account in Keycloak has this e-mail address. Correct the person's address, or look at that account in Keycloak.")
    String accountEmailTaken();

    @Message("Keycloak does not accept this service's own sign-in: check OMUZ_ACCOUNTS_SECRET and the rights of the client omuz-accounts.")
    String accountNotAllowed();

    @Message("The account is there, linked and in use; its password is the person's own.")
    String accountLinked();

    @Message("An account of that name is there already and does not carry this personnel number. Look at it in Keycloak.")
    String accountNameTaken();

    @Message("Keycloak refused the account: check number, name and e-mail, then try again.")
    String accountRefused();

    @Message("Keycloak does not answer. Try again later; nothing was lost.")
    String accountUnreachable();

    @Message("User name")
    String userName();

    @Message("Temporary password")
    String temporaryPassword();

    @Message("It is shown this once and kept nowhere. It must be changed at the first sign-in.")
    String passwordOnce();

    @Message("Import people")
    String importPeople();

    @Message("First you see what would happen; nothing is written until you confirm.")
    String importAbout();

    @Message("CSV or XLSX file")
    String file();

    @Message("CSV from any spreadsheet (UTF-8, UTF-16 or windows-1251; comma, semicolon or tab) or XLSX; at most 20,000 rows and 10 MB.")
    String fileHint();

    @Message("Preview")
    String preview();

    @Message("Columns")
    String columns();

    @Message("In any order, under these headings or their names in English, Russian, Tajik or Dari; titles may stand above the header row. An empty cell leaves what is known, a dash removes it. Dates as 2026-11-22 or 22.11.2026.")
    String columnsAbout();

    @Message("needed")
    String needed();

    @Message("Please choose a file.")
    String fileMissing();

    @Message("The letters of the file cannot be read (line {line}): it is neither UTF-8 nor Russian windows-1251. In Excel choose \"CSV UTF-8 (comma delimited)\" when saving, or save as XLSX.")
    String fileNotUtf8(long line);

    @Message("The file cannot be read as CSV: a quotation mark is left open, or it is another kind of file.")
    String fileNotCsv();

    @Message("The file has no rows below the header.")
    String fileEmpty();

    @Message("The header row lacks: {columns}.")
    String fileLacksColumns(String columns);

    @Message("The file has more than {most} rows, which is the limit. Split it and import the parts one after the other.")
    String fileTooLong(int most);

    @Message("The register changed since this preview. Nothing was written. Look at the preview again, as it is now, and confirm it.")
    String importOvertaken();

    @Message("Import done")
    String importDone();

    @Message("Added {added}, changed {changed}, left unchanged {unchanged}, left out {refused}.")
    String importedWhat(String added, String changed, String unchanged, String refused);

    @Message("Will be added")
    String toAdd();

    @Message("Will be changed")
    String toChange();

    @Message("Left unchanged")
    String toLeave();

    @Message("Bad rows")
    String toRefuse();

    @Message("Every row of the file is sound.")
    String confirmWhole();

    @Message("Bad rows ({refused}) are left out; mend them in the file and send it again, or go on without them.")
    String confirmPart(String refused);

    @Message("Add {added} and change {changed}")
    String confirmImport(String added, String changed);

    @Message("Choose another file")
    String otherFile();

    @Message("There is nothing to write: every sound row is known already.")
    String nothingToImport();

    @Message("Columns that are not used: {columns}.")
    String ignoredColumns(String columns);

    @Message("Bad rows")
    String badRows();

    @Message("Line")
    String line();

    @Message("Column")
    String column();

    @Message("What is wrong")
    String reason();

    @Message("What would change")
    String whatChanges();

    @Message("What happens")
    String whatHappens();

    @Message("New")
    String isNew();

    @Message("Changed")
    String isChanged();

    @Message("A name is needed. One name alone is enough.")
    String faultNameNeeded();

    @Message("A posting begins and ends between 1950 and a year from today (Gregorian calendar).")
    String faultPostingDay();

    @Message("The last day is before the first.")
    String faultEndsBefore();

    @Message("Day and month could change places here. Write it as 2026-11-22 or 22.11.2026.")
    String faultAmbiguousDate();

    @Message("Letters were lost when the file was saved: a question mark stands in their place. Save it as \"CSV UTF-8\" or as XLSX.")
    String faultLostLetters();

    @Message("The row has more cells than the header, so cells may have slipped into other columns. An unquoted comma inside a cell does that.")
    String faultSurplusCells();

    @Message("A role or a date stands here without a duty station. Name the station, or leave all three empty.")
    String faultStationNeeded();

    @Message("Correct or remove")
    String correctPosting();

    @Message("Remove")
    String removePosting();

    @Message("Last day (empty while it lasts)")
    String lastDayOrNone();

    @Message("Why")
    String whyCorrected();

    @Message("Whoever has one name only writes it in either field.")
    String oneNameHint();

    @Message("The file was read as windows-1251, which has no Tajik letters (қ, ғ, ҳ, ҷ, ӣ, ӯ). See that the names are right, or save it as \"CSV UTF-8\" or XLSX.")
    String readAsWindows();

    @Message("This is not a readable XLSX file.")
    String fileNotWorkbook();

    @Message("This is a workbook in the old Excel format (XLS). Save it as XLSX or CSV UTF-8.")
    String fileOldExcel();

    @Message("The sheet \"{sheet}\" was read. Not read: {others}.")
    String otherSheets(String sheet, String others);

    @Message("What stands above the header row (line {line}) was not read.")
    String aboveHeader(String line);

    @Message("The header row names {column} twice: {both}. Delete or rename one of the two columns.")
    String fileColumnTwice(String column, String both);

    @Message("Names stand in one column: the first word was taken as the family name, the rest as the given name. See that this is right.")
    String namesParted();

    @Message("The example row of the template was not taken.")
    String exampleLeftOut();

    @Message("The spreadsheet shows an error here instead of a value.")
    String faultSheetError();

    @Message("A certificate cannot print the letters of this name. Write it here in Latin letters as well.")
    String faultLatinNeeded();

    @Message("A certificate cannot print one of these letters.")
    String faultNotPrintable();

    @Message("Language")
    String columnLanguage();

    @Message("Agency")
    String columnAgency();

    @Message("Duty station")
    String columnStation();

    @Message("Role")
    String columnRole();

    @Message("Posted from")
    String columnPostedFrom();

    @Message("As in the agency's own register. It says who is meant: a known number changes that person.")
    String aboutNumber();

    @Message("As the person writes it, in any script. One of the two is enough; a dash says that there is none.")
    String aboutName();

    @Message("F or M (or a word for it); reported in sums only.")
    String aboutSex();

    @Message("In words, as it stands on rosters.")
    String aboutRank();

    @Message("Each address belongs to one person.")
    String aboutEmail();

    @Message("en, ru, tg or prs (or the language's name): letters and certificates are in it.")
    String aboutLanguage();

    @Message("Code of the agency, or its name as recorded here.")
    String aboutAgency();

    @Message("Code of the duty station, or its name. With role and date it posts the person there; postings that last until then end the day before.")
    String aboutStation();

    @Message("Code of a role profile, or its title; with a duty station only.")
    String aboutRole();

    @Message("First day there, as 2026-11-22 or 22.11.2026.")
    String aboutPostedFrom();

    @Message("Codes")
    String codes();

    @Message("Template to fill in")
    String template();

    @Message("Posting at {station} ({role}) since {since} ends on {until}.")
    String postingEnds(String station, String role, String since, String until);

    @Message("Posted to {station} ({role}) from {from}.")
    String postingBegins(String station, String role, String from);

    @Message("The number belongs to {name}. The name would change: is it the same person?")
    String doubtOtherPerson(String name);

    @Message("The person serves in {agency}. The agency would change.")
    String doubtOtherAgency(String agency);

    @Message("The number looks like {number}, which is another one: letters or digits of the same shape. Is this really another person?")
    String doubtLookAlike(String number);

    @Message("The number mixes letters of two scripts.")
    String doubtMixedScripts();

    @Message("Number {number} has the same name in the same agency.")
    String doubtNamesake(String number);

    @Message("Serves there in this role since {date} already; the date of the file is not taken.")
    String doubtDateNotTaken(String date);

    @Message("To be confirmed")
    String toAsk();

    @Message("Confirm one by one")
    String askedRows();

    @Message("These rows would make one person into another, or a second one of the same: another name or agency under a known number, a number that looks like another one or mixes scripts, a new person with the name of somebody in the same agency. They are taken only where you tick them; the others are left out.")
    String askedAbout();

    @Message("Take line {line}")
    String takeRow(String line);

    @Message("{count} more are not shown here. Split the file to see them.")
    String notShown(String count);

    @Message("Lines that were left out: {lines}.")
    String leftOutLines(String lines);

    @Message("In the file")
    String inTheFile();

    @Message("Whole row")
    String wholeRow();

    @Message("How the file was read")
    String howRead();

    @Message("none")
    String nothingStored();

    @Message("Nothing is written without a tick: every row that would change anything has to be confirmed one by one.")
    String confirmAsked();

    @Message("Workbook (XLSX)")
    String asXlsx();

    @Message("Text (CSV)")
    String asCsv();

    @Message("The passwords are kept enciphered, for you alone, until you say that you have handed them over, at most three days. Fetch the file, hand them over safely and delete it.")
    String accountsKept();

    @Message("Asked for before")
    String batchesBefore();

    @Message("When")
    String askedAt();

    @Message("By whom")
    String askedBy();

    @Message("Done")
    String batchDone();

    @Message("Being done")
    String batchGoesOn();

    @Message("{done} of {total}")
    String doneOf(String done, String total);

    @Message("You may leave this page and come back: the work goes on, also after a restart.")
    String mayLeave();

    @Message("Stop")
    String stopBatch();

    @Message("The passwords can be fetched until {at}.")
    String passwordsUntil(String at);

    @Message("They are handed over: delete them here")
    String handedOver();

    @Message("Only {name}, who asked for them, gets the passwords.")
    String passwordsOfOther(String name);

    @Message("No passwords are kept here any more. Whoever never signed in gets a new one on the page of the person.")
    String passwordsGone();

    @Message("Undo the accounts nobody has used")
    String undoBatch();

    @Message("Accounts of this list with which nobody has signed in yet are deleted in Keycloak. Whoever has signed in keeps the account.")
    String undoBatchAbout();

    @Message("Look at these")
    String notMade();

    @Message("What came of it")
    String whatHappened();

    @Message("The account was removed; nobody had used it.")
    String accountUndone();

    @Message("The account is in use and stays.")
    String accountKept();

    @Message("The person has left: no account is made.")
    String accountOfLeaver();

    @Message("Remove the account if it was never used")
    String undoAccount();

    @Message("Only while nobody has signed in with it.")
    String undoAccountAbout();

    @Message("Has left")
    String leave();

    @Message("The record and what was learnt stay. The account is shut, and open sign-ins end.")
    String leaveAbout();

    @Message("Mark as left")
    String leaveNow();

    @Message("End the postings today; remove those that have not begun")
    String endPostings();

    @Message("Mark as serving again")
    String comeBack();

    @Message("Left on {date}: {reason}")
    String leftSince(String date, String reason);

    @Message("Keycloak has not been told yet; this is tried again by itself.")
    String accountToMatch();

    @Message("Serving")
    String activeOnly();

    @Message("Left")
    String leftOnly();

    @Message("Activity")
    String activity();

    @Message("Not posted")
    String withoutPosting();

    @Message("The person has left; the row does not bring anybody back.")
    String doubtLeft();

    @Message("Keycloak does not let this service touch the account: it is an administrator's. Change it in Keycloak.")
    String accountNotOurs();

    @Message("Serves")
    String serves();

    @Message("Save correction")
    String saveCorrection();

    @Message("from {date}")
    String beginsOn(String date);

    @Message("If the agency changes: end today what lasts at stations of another agency, and remove what has not begun. Postings now: {stations}")
    String endElsewhere(String stations);

    @Message("Posting at {station} ({role}) from {since} has not begun and is removed.")
    String postingNotBegun(String station, String role, String since);

    @Message("The change is saved.")
    String doneSaved();

    @Message("The person is recorded.")
    String doneAdded();

    @Message("The posting is recorded.")
    String donePosted();

    @Message("The last day of the posting is saved.")
    String doneEnded();

    @Message("The correction of the posting is saved.")
    String doneCorrected();

    @Message("The posting is removed.")
    String doneRemoved();

    @Message("The person is marked as left.")
    String doneLeft();

    @Message("The person is marked as serving again.")
    String doneBack();

    @Message("Countries from the content: {added} new, {known} known already.")
    String doneCountries(String added, String known);

    @Message("Several role profiles have this title. Write the code of the one that is meant.")
    String faultAmbiguousRole();

    @Message("Line {line} names the same and has faults itself, so neither of the two is taken. Keep one of them.")
    String faultTwiceOfBad(String line);

    @Message("This row was to be confirmed and was not ticked.")
    String faultNotConfirmed();

    @Message("This file is empty: it has no content at all (0 bytes).")
    String fileZero();

    @Message("Captain")
    String exampleRank();

    @Message("Full name")
    String columnFullName();

    @Message(",")
    String comma();

    @Message("No row of the file is sound, so there is nothing to write. Mend the rows named below in the file and send it again.")
    String nothingSound();

    @Message("Import the rows that are ticked")
    String confirmTicked();

    @Message("Import the sound rows and those ticked")
    String confirmSureAndTicked();

    @Message("Nothing is ticked, so nothing would be written. Tick the rows that are to be taken; this preview stays.")
    String nothingTicked();

    @Message("What the file does not name stays: {fields}.")
    String fieldsStay(String fields);

    @Message("Certificates, qualifications and account of this record stay with it.")
    String recordStays();

    @Message("Rows that were left out")
    String leftOutRows();

    @Message("People added or changed")
    String touchedPeople();

    @Message("{count} more are in the file to download.")
    String restInFile(String count);

    @Message("{count} more are in the list of people.")
    String restInList(String count);

    @Message("Accounts removed again: {count}.")
    String accountsUndone(String count);
}
